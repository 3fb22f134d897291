import type { Challenge } from '$lib/domain/limit/challenge';
import type { PasskeyOptions } from '../account/passkey';
import type { Told } from '$lib/text/refusal/refusal';

/** Why a form comes back on a page of its own instead of the page that it was on. */
export type WhyBack = 'ended' | 'prove' | 'code_ended' | 'other' | 'absent' | 'later';

/** A form on the page that gives it back: everything that was typed, and the ways to send it on. */
export type GivenBack = {
	told: Told;
	/** Nothing its sender can do makes it go: it can only be tried again. */
	again: boolean;
	/** Where it is sent again. */
	action: string;
	shown: { name: string; label: string; value: string; optional: boolean; look: 'line' | 'block' }[];
	carried: { name: string; value: string }[];
	/** What a shared limit asks, before it lets this through. */
	challenge?: Challenge;
	/** Files that have to be chosen again. */
	files: string[];
	ways: {
		account: boolean;
		code: boolean;
		/** The account asks for the code of its second step, too. */
		step?: boolean;
		/** Who is signed in proves it anew. */
		prove?: boolean;
		/** … also by a passkey. */
		passkey?: PasskeyOptions;
		/** As whoever is here now; a null name is nobody's. */
		as: { mark: string; name: string | null } | null;
	};
	/** What was wrong with the password or the code. */
	fault: string | null;
	/** Typed into the field for signing in. */
	email: string;
};
