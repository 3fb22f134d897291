import { expect, it } from 'vitest';
import { FORUM_ACTS } from './acts';
import { isForumAct } from './forum';
import { hasWork, type PostStanding } from './post-standing';

const UNTOUCHED: PostStanding = { hidden: false, waiting: false, pinned: false, inForce: [] };

const LAWS: Record<string, object> = FORUM_ACTS;
const lawOf = (act: string): { does?: string[]; undoes?: string[]; about?: string } => ({ ...LAWS[act] });

const offered = (post: Partial<PostStanding>) =>
	Object.keys(FORUM_ACTS)
		.filter((act) => isForumAct(act) && lawOf(act).about === 'post')
		.filter((act) => hasWork(act, lawOf(act), { ...UNTOUCHED, ...post }))
		.sort()
		.join(' ');

it.each([
	['as it was written', {}, 'hide_post pin_post silence split_post suspend warn'],
	['pinned', { pinned: true }, 'hide_post silence split_post suspend unpin_post warn'],
	['hidden', { hidden: true, inForce: ['hide_post'] }, 'restore_post silence suspend warn'],
	['waiting', { hidden: true, waiting: true }, 'admit refuse_post silence suspend warn'],
	[
		'its author silenced for it',
		{ inForce: ['silence'] },
		'hide_post lift_sanction pin_post silence split_post suspend warn'
	]
])('of a post %s is offered what can be done about it', (_, post, acts) => {
	expect(offered(post)).toBe(acts);
});
