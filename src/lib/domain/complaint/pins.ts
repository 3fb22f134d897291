import type { JourneyEntry, JourneyPost } from './journey';

/** Of what this reader sees of a report, the posts that are pinned and shown; the last one first. */
export function pinnedIn(journey: readonly JourneyEntry[]): JourneyPost[] {
	const pinned = journey.reduce<string[]>((ids, entry) => {
		if (entry.type !== 'event' || entry.postId === null) return ids;
		const others = ids.filter((id) => id !== entry.postId);
		if (entry.action === 'pin_post') return [entry.postId, ...others];
		return entry.action === 'unpin_post' ? others : ids;
	}, []);
	return pinned.flatMap((id) =>
		journey.filter((entry) => entry.type === 'post' && entry.id === id && entry.html !== null)
	) as JourneyPost[];
}
