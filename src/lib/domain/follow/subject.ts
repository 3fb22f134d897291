/** What somebody follows: one matter, or all that is new of an office, a place, a category or words that were searched for. */
export type FollowSubject =
	| { kind: 'complaint'; ref: string; title: string }
	| { kind: 'consultation'; slug: string; title: string }
	| {
			kind: 'around';
			agency: { slug: string; name: string } | null;
			district: { code: string; name: string } | null;
			category: { slug: string; id: string; en: string } | null;
			words: string;
	  };

/** What an address asks to follow: one matter, or everything that a list of reports is narrowed to. */
export type FollowAsked = {
	ref: string | null;
	slug: string | null;
	agency: string;
	district: string;
	category: string;
	words: string;
};
