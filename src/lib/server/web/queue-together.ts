import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import type { TogetherDecision } from '$lib/domain/thread/together';
import { allow, refuse, type Result } from '$lib/domain/result';
import { formatTarget, type QueueCommand, type QueueTarget } from '$lib/forms/queue-decision';
import { TOGETHER, togetherDecision } from '$lib/forms/queue-together';
import { everyTextFor } from '$lib/text/every-catalogue';
import type { RequestEvent } from '@sveltejs/kit';
import { listRulesInForce } from '../db/forum-rules';
import { listNamed, waitsFor, type TogetherItem } from '../queries/queue/together';
import type { Services } from '../services';
import { settleTogether, type TogetherRefusal } from '../usecases/queue/settle-together';
import { formAction } from './form-action';
import { readerFor } from './queue-page';

/** What the page shows in place of its form: what each would get, or what became of each. */
export type Preview = { items: TogetherItem[]; decision: TogetherDecision; reason: string; words: string };
export type Outcome = { recorded: number; refused: { ref: string; title: string; why: string }[] };
type Shown = { preview?: Preview; outcome?: Outcome; chosen?: Chosen };
/** All that was chosen and written, to be changed. */
type Chosen = { butir: string[]; putusan: string; aturan: string; teks: string };

/** Shows what one decision about several things would do to each, and carries it out when it is sent again. */
export const togetherAction = (open: (event: RequestEvent) => Actor) =>
	formAction(TOGETHER, {
		open,
		async run({ house, event, opened: doer, input, formKey }): Promise<Result<Shown, 'gone' | 'rule_ended'>> {
			if (input.langkah === 'ubah') {
				const { butir, putusan, aturan, teks } = input;
				return allow({ chosen: { butir: butir.map(formatTarget), putusan, aturan: aturan ?? '', teks } });
			}
			const items = await listNamed(house.db, input.butir);
			if (items.length === 0) return refuse('gone');
			const decision = togetherDecision(input);
			const reason = await reasonOf(house, decision, input.teks);
			if (reason === null) return refuse('rule_ended');
			if (input.langkah === 'lihat') return allow({ preview: { items, decision, reason, words: input.teks } });
			const done = await settleTogether(house, {
				items: items.map((item) => ({ ...item, command: commandFor(item, decision, reason) })),
				doer,
				formKey,
				words: '',
				isOpen: (target) => waitsFor(house.db, readerFor(house, doer), target)
			});
			return allow({ outcome: told(event, items, done) });
		},
		refused: ({ refusals }) => ({ ...refusals.complaint, ...refusals.queue }),
		at: { rule_ended: 'aturan' },
		next: (_, shown) => ({ show: shown })
	});

/** What the writers read, in the forum's own language; nothing of what is shown. Null where the rule is in force no longer. */
async function reasonOf({ db, now, env }: Services, decision: TogetherDecision, own: string): Promise<string | null> {
	if (decision.do === 'show') return '';
	const rules = await listRulesInForce(db, dayOf(now(), env.zone));
	const rule = rules.find(({ code }) => code === decision.rule);
	if (!rule) return null;
	return own || rule.words.id;
}

function commandFor(
	{ kind, targetId: postId, slug, number }: TogetherItem,
	decision: TogetherDecision,
	text: string
): QueueCommand {
	if (decision.do === 'hide')
		return {
			act: kind === 'held_post' ? 'refuse_post' : 'hide_post',
			postId,
			input: { rule: decision.rule, text }
		};
	if (kind === 'flag' || kind === 'collapsed') return { act: 'dismiss_flags', postId };
	if (slug !== null && number !== null) return { act: 'admit', slug, number };
	return { act: 'admit', postId, input: {} };
}

type Done = { recorded: QueueTarget[]; refused: (QueueTarget & { refusal: TogetherRefusal })[] };

function told({ locals: { lang } }: RequestEvent, items: readonly TogetherItem[], done: Done): Outcome {
	const { refusals } = everyTextFor(lang);
	const words: Partial<Record<string, { what: string }>> = { ...refusals.complaint, ...refusals.queue };
	const refused = done.refused.flatMap(({ refusal, ...target }) => {
		const item = items.find((one) => formatTarget(one) === formatTarget(target));
		return item ? [{ ref: item.ref, title: item.title, why: (words[refusal] ?? refusals.queue.gone).what }] : [];
	});
	return { recorded: done.recorded.length, refused };
}
