/** What can be followed as a whole: everything that is new in it. */
export const FOLLOW_LISTS = ['complaint', 'consultation', 'moderation'] as const;
export type FollowList = (typeof FOLLOW_LISTS)[number];

/** What somebody follows: one matter, or all that is new of an office, a place, a category or words that were searched for. */
export type FollowSubject =
	| { kind: 'complaint'; ref: string; title: string }
	| { kind: 'consultation'; slug: string; title: string }
	| { kind: 'list'; list: FollowList }
	| {
			kind: 'around';
			agency: { slug: string; name: string } | null;
			district: { code: string; name: string } | null;
			category: { slug: string; id: string; en: string } | null;
			words: string;
	  };

/** What an address asks to follow: one matter, a whole list, or everything that the list of reports is narrowed to. */
export type FollowAsked = {
	ref: string | null;
	slug: string | null;
	list: FollowList | null;
	agency: string;
	district: string;
	category: string;
	words: string;
};
