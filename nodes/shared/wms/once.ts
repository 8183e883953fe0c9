import { ApiError } from '../http/apiError';
import { attempt } from '../http/attempt';

/** What became of a create: its answer, or the record that a look-up found after the answer was lost. */
export type Creation<Answer, Found> = { answer: Answer } | { found: Found };

/**
 * Creates a record without ever doubling it (DESIGN.md 3.9). When the answer gets lost, `look` says whether the record
 * is there; only when it is not, the create is sent again, once. Throws what `create` or `look` throws.
 */
export async function createOnce<Answer, Found>(
	create: () => Promise<Answer>,
	look: () => Promise<Found | undefined>,
): Promise<Creation<Answer, Found>> {
	for (let repeats = 0; ; repeats++) {
		const sent = await attempt(create);
		if (sent.ok) return { answer: sent.value };
		if (!(sent.error instanceof ApiError) || !sent.error.answerLost) throw sent.error;
		const found = await look();
		if (found !== undefined) return { found };
		if (repeats === 1) throw sent.error;
	}
}
