import type { linkedCase as id } from '../../id/complaint/case';
import { formatNumber } from '../../format';

const number = (value: number) => formatNumber('en', value);
const people = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`;

export const linkedCase: typeof id = {
	title: 'One case',
	reporters: (count) => people(count, 'person who reported', 'people who reported'),
	leads: (count, supports) =>
		`${people(count, 'person has', 'people have')} reported the same${supports > 0 ? `, and ${people(supports, 'other supports', 'others support')} it` : ''}. What the agency answers here reaches all of them.`,
	earliest: (duty, day) => `Due first: ${duty.toLowerCase()}, ${day}.`,
	ownWay: 'Objected to by the person who reported; handled by itself',
	isLinked: (ref) => `This report is one case with report ${ref}`,
	isLinkedSays:
		'What the agency answers to the leading report reaches this one, too. Its number, history, deadlines and the rights of the person who reported stay.',
	denied: 'The person who reported says that theirs is another matter. A moderator is looking.',
	openLeader: 'Open the leading report',
	others: 'Other reports of this case',
	linkedTo: (ref) => `Leading report: ${ref}`,
	carried: (ref) => (ref ? `by report ${ref}` : 'by another report of this case'),
	alike: {
		title: 'Perhaps the same matter',
		lead: 'Found by words, place, time and category. Whether they are is for you to decide.',
		none: 'No other report was found to be alike. A number can be typed below.',
		why: ({ words, places, days, sameCategory }) =>
			[
				words.length > 0 && `same words: ${words.join(', ')}`,
				places.length > 0 && `same place: ${places.join(', ')}`,
				days === 0 ? 'the same day' : `${people(days, 'day', 'days')} apart`,
				sameCategory && 'same category'
			]
				.filter(Boolean)
				.join('; '),
		reason: (why) => `Both reports seem to be about the same matter (${why}).`,
		noneHere: 'No other report was found to be alike.',
		toMerge: 'Link to another report by its number',
		link: 'Link to this report',
		decline: 'Another matter'
	},
	queue: {
		name: 'Perhaps the same as another report',
		other: 'Link to one that is not suggested',
		denied: 'The person who reported says that it is another matter',
		why: 'Why it is proposed',
		said: 'What the person who reported says',
		leader: 'Leading report'
	}
};
