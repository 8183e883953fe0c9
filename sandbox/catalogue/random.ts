import { en, Faker } from '@faker-js/faker';

/** A seeded source of everything that looks random: the same seed gives the same catalogue. */
export function createRandom(seed: number): Faker {
	return new Faker({ locale: [en], seed });
}

/** The moment at which the sample data stands still; all dates count back from it. */
export const SAMPLE_NOW = Date.parse('2026-11-16T06:00:00Z');

const HOUR_MS = 3_600_000;

/** ISO 8601 UTC without milliseconds, so many hours before the sample moment (negative: after it). */
export function hoursAgo(hours: number): string {
	return new Date(SAMPLE_NOW - Math.round(hours * HOUR_MS)).toISOString().replace('.000Z', 'Z');
}

/** YYYY-MM-DD, so many days after the sample moment. */
export function daysAhead(days: number): string {
	return hoursAgo(days * -24).slice(0, 10);
}

/** Rounds to whole cents. */
export function cents(amount: number): number {
	return Math.round(amount * 100) / 100;
}
