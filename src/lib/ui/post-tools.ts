import type { ShownPost } from '$lib/domain/thread/shown-post';
import { VERB_OF } from '$lib/forms/verbs';
import type { Catalogue } from '$lib/text/catalogue';

type Offered = Pick<ShownPost, 'mayFlag' | 'mayHide' | 'mayRestore' | 'mayMask'>;

/** What this reader may do with a post: the word of the act's page, and what the link says. */
export const toolsOfPost = (
	{ mayFlag, mayHide, mayRestore, mayMask }: Offered,
	{ complaintPage: says }: Pick<Catalogue, 'complaintPage'>
) =>
	[
		mayFlag && { verb: VERB_OF.flag, name: says.flagPost },
		mayMask && { verb: VERB_OF.redact, name: says.maskPost },
		mayHide && { verb: VERB_OF.hide_post, name: says.hidePost },
		mayRestore && { verb: VERB_OF.restore_post, name: says.restorePost }
	].filter((tool) => tool !== false);
