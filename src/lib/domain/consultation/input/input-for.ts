import type { ConsultationMay } from '../consultation-for';

/** What one person may decide about an input that waits to be let in. To refuse it is to hide it. */
export const heldActsFor = (
	{ held }: { held: boolean },
	{ admit, forum }: Pick<ConsultationMay, 'admit' | 'forum'>
): { mayAdmit: boolean; mayRefuse: boolean } => ({
	mayAdmit: held && admit,
	mayRefuse: held && (forum.hide_post?.now ?? false)
});
