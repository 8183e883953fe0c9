import { Refusal } from './refusal';

export interface CreditSettings {
	clock: () => number;
	/** Per window. */
	credits: number;
	creditWindowMs: number;
}

/** Credits of one account in a fixed window that starts at its first call (joor-v4.md 4.6). */
export class CreditWindow {
	private startedAt = Number.NEGATIVE_INFINITY;
	private spent = 0;

	constructor(private readonly settings: CreditSettings) {}

	/** GET 1, everything that writes 5, whatever the number of rows. */
	static costOf(method: string): number {
		return method === 'GET' || method === 'HEAD' ? 1 : 5;
	}

	/** Credits spent in the current window. */
	get used(): number {
		return this.settings.clock() - this.startedAt >= this.settings.creditWindowMs ? 0 : this.spent;
	}

	/** Takes the credits, or refuses with 429 and takes nothing. */
	spend(cost: number): void {
		const now = this.settings.clock();
		if (now - this.startedAt >= this.settings.creditWindowMs) {
			this.startedAt = now;
			this.spent = 0;
		}
		if (this.spent + cost > this.settings.credits) {
			const seconds = Math.max(1, Math.ceil((this.startedAt + this.settings.creditWindowMs - now) / 1000));
			throw new Refusal(429, `Rate limit reached, ${this.settings.credits} credits per window are spent`, {
				'Retry-After': String(seconds),
			});
		}
		this.spent += cost;
	}
}
