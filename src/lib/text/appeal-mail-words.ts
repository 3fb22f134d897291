import type { AppealEvent, Speaker } from '$lib/domain/appeal/appeal';

/** What one of the three can be told of; whoever did it is not. */
export type AppealNews = AppealEvent['action'] | 'declined';

type Words = { headline: string; meaning: string; next: string };

/** What each of the three reads. Who hears of what is the sender's to know: what is never told has no words. */
export type AppealMail = {
	number: string;
	no: (number: number) => string;
	due: string;
	about: string;
	until: string;
	redress: string;
	how: (lastDay: string, address: string) => string;
	open: string;
	hint: string;
} & Record<Speaker, Partial<Record<AppealNews, Words>>>;
