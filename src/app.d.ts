import type { Actor } from '$lib/domain/actor/actor';
import type { Reader } from '$lib/domain/actor/reader';
import type { Lang } from '$lib/domain/language';
import type { Challenge } from '$lib/domain/limit/challenge';
import type { Questions } from '$lib/forms/kit/form';
import type { GivenBack } from '$lib/forms/kit/given-back';
import type { ListName } from '$lib/domain/desk/desk';
import type { Site } from '$lib/domain/site/identity';
import type { Count, CountedView, Frame, NamedSeat } from '$lib/domain/desk/rooms';
import type { Progress } from '$lib/server/progress';
import type { Told } from '$lib/text/refusal/refusal';
import type { Session, User } from 'lucia';
import type { IncomingMessage } from 'node:http';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** The number under which the fault stands in the log. */
			id?: string;
			/** A form that could not be carried out, with all that was typed into it. */
			givenBack?: GivenBack;
			/** What a limit that neighbours share asks, before it lets through what was sent. */
			challenge?: Challenge;
			/** What the page says of it, where more is known than its status tells. */
			told?: Told;
		}
		/** What the root layout gives to every page. */
		interface PageData {
			lang: Lang;
			site: Pick<Site, 'province' | 'name' | 'shortName' | 'logo' | 'english'>;
			/** Of the province: all times on screen are in it. */
			zone: string;
			/** As whom the visitor reads. */
			reader?: Reader;
			/** Marks in every form for whom it was drawn. */
			sender: string;
			/** The navigation of who works here; on public pages there is none. */
			frame?: Frame;
			/** On a desk, its own numbers: as fresh as its list. */
			seat?: NamedSeat;
			list?: ListName | null;
			counts?: { lists: Partial<Record<ListName, Count>>; views: CountedView[] };
			/** The saved view that is open on it. */
			view?: { code: string } | null;
		}
		/** As the adapter gives it. */
		interface Platform {
			req: IncomingMessage;
		}
		interface Locals {
			lang: Lang;
			requestId: string;
			/** Set by `handleError` when the database is away, so that the answer becomes a 503. */
			outage: boolean;
			/** The answer to a form that comes back on a page of its own. */
			givenBack?: { status: 401 | 403 | 404 | 409 | 429; body: Error };
			/** The form that was sent, once it was read, and what it asks, once that is known. */
			posted?: FormData;
			asked?: Questions;
			/** A proof of work, or an answer in words, came with the form. */
			proved?: boolean;
			actor: Actor;
			/** What everybody's answer is made of, once the route has said so: see `made-of.ts`. */
			madeOf?: readonly string[];
			/** Something that this browser keeps of a person shaped the answer. */
			personal?: true;
			/**
			 * A person leaves with this answer, and the browser drops its copies of pages; who leaves on purpose, or for
			 * somebody else, also the words that its tabs keep.
			 */
			leaves?: 'copies' | 'words too';
			user: User | null;
			session: Session | null;
		}
	}
	namespace NodeJS {
		interface Process {
			/** The adapter says it when the last request has been answered. */
			once(event: 'sveltekit:shutdown', listener: (reason: string) => void): this;
			/** Whoever deals out visitors shall be told that this process leaves. */
			once(event: 'fkp:drain', listener: () => void): this;
			/** We say it when jobs and connections are closed. */
			emit(event: 'fkp:closed' | 'fkp:drain'): boolean;
			emit(event: 'fkp:progress', progress: Progress): boolean;
			on(event: 'fkp:closed', listener: () => void): this;
			on(event: 'fkp:progress', listener: (progress: Progress) => void): this;
		}
	}
}
