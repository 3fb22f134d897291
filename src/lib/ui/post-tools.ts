import type { ShownPost } from '$lib/domain/thread/shown-post';
import { VERB_OF } from '$lib/forms/verbs';
import type { Catalogue } from '$lib/text/catalogue';

type Offered = Pick<ShownPost, 'mayHide' | 'mayRestore' | 'mayMask'>;
type Says = Pick<Catalogue, 'complaintPage'>;

/** What this reader may do with a post: the word of the act's page, and what the link says. */
export const toolsOfPost = ({ mayHide, mayRestore, mayMask }: Offered, { complaintPage: says }: Says) =>
	[
		mayMask && { verb: VERB_OF.redact, name: says.maskPost },
		mayHide && { verb: VERB_OF.hide_post, name: says.hidePost },
		mayRestore && { verb: VERB_OF.restore_post, name: says.restorePost }
	].filter((tool) => tool !== false);

/** Where this reader asks moderators to look at a post: the mark in its corner. `acts` are the pages of acts beside it. */
export const flagOfPost = (
	{ id, mayFlag }: Pick<ShownPost, 'id' | 'mayFlag'>,
	acts: string,
	{ complaintPage }: Says
) => (mayFlag ? { href: `${acts}/${VERB_OF.flag}?kiriman=${id}`, name: complaintPage.flagPost } : null);
