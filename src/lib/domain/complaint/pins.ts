import type { Capacity } from '../actor/capacity';
import { extentOf, type PostStep, type Step } from './step';

/** Of what this reader sees of a report, the posts that are pinned and shown; the last one first. */
export function pinnedIn(steps: readonly Step[], capacities: readonly Capacity[]): PostStep[] {
	const pinned = steps.reduce<string[]>((ids, { type, event }) => {
		const { data } = event;
		if (type !== 'event' || !('postId' in data) || !data.postId) return ids;
		const others = ids.filter((id) => id !== data.postId);
		if (event.action === 'pin_post') return [data.postId, ...others];
		return event.action === 'unpin_post' ? others : ids;
	}, []);
	return pinned.flatMap((id) =>
		steps.filter(
			(step): step is PostStep =>
				step.type === 'post' && step.post.id === id && extentOf(step.post, capacities) === 'whole'
		)
	);
}
