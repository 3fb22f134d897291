import { readerOf } from '$lib/domain/actor/reader';
import type { Reached } from '$lib/domain/limit/limits';
import { limitRefusal } from '$lib/text/limit-words';
import { refusalsFor } from '$lib/text/refusal/catalogue';
import { tell, type Told } from '$lib/text/refusal/refusal';
import type { RequestEvent } from '@sveltejs/kit';
import type { Services } from '../../services';

type House = Pick<Services, 'now' | 'env'>;

/** What a limit says to whoever sent this, and to their machine in a header. */
export function limitTold({ now, env }: House, event: RequestEvent, reached: Reached, kept = true): Told {
	const seconds = Math.ceil((reached.until.getTime() - now().getTime()) / 1000);
	event.setHeaders({ 'retry-after': `${Math.max(1, seconds)}` });
	const { lang, actor } = event.locals;
	const refusal = limitRefusal(reached, { lang, zone: env.zone, now: now() }, kept);
	return tell(refusal, readerOf(actor), refusalsFor(lang).contact);
}
