import { holds, type Actor } from '../actor/actor';
import type { Change, ChangeAct, Subject } from './change';

/** What heads change in the agency that they lead. Administrators change everything. */
const BY_HEAD: Partial<Record<Subject, readonly ChangeAct[]>> = {
	service: ['create', 'edit', 'end', 'revive']
};

/** Whether somebody may make this change: an administrator, or the head of the agency that it belongs to. */
export const mayChange = (actor: Actor, { subject, act, agencyId }: Pick<Change, 'subject' | 'act' | 'agencyId'>) =>
	holds(actor, 'admin') ||
	(agencyId !== undefined && BY_HEAD[subject]?.includes(act) === true && holds(actor, 'agency_head', agencyId));

/** Whether there is anything at all that somebody may change. */
export const mayChangeAny = (actor: Actor): boolean => holds(actor, 'admin') || holds(actor, 'agency_head');

/** The agencies whose services a person keeps; `all` for who keeps those of every agency. */
export function serviceAgenciesOf(actor: Actor): 'all' | string[] {
	if (holds(actor, 'admin')) return 'all';
	const ids = actor.appointments.flatMap(({ agencyId }) => agencyId ?? []);
	return [...new Set(ids)].filter((agencyId) => mayChange(actor, { subject: 'service', act: 'edit', agencyId }));
}
