import type { Reached } from '$lib/domain/limit/limits';
import { limitSentences } from '$lib/text/limit-words';
import type { RequestEvent } from '@sveltejs/kit';
import type { Services } from '../../services';

type House = Pick<Services, 'now' | 'env'>;

/** What a limit says to whoever sent this, and to their machine in a header. */
export function limitWords({ now, env }: House, event: RequestEvent, reached: Reached, kept = true): string[] {
	const seconds = Math.ceil((reached.until.getTime() - now().getTime()) / 1000);
	event.setHeaders({ 'retry-after': `${Math.max(1, seconds)}` });
	return limitSentences(reached, { lang: event.locals.lang, zone: env.zone, now: now() }, kept);
}
