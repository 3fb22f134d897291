import { faultOfPassword, PASSWORD_MOST } from '$lib/domain/actor/password-rule';
import { allow, refuse } from '$lib/domain/result';
import type { EveryWord } from '$lib/text/every-catalogue';
import { email, line, meaning, secret, type Field } from '../kit/field';

export const nameField = line({ most: 100 });
export const emailField = meaning(email, (address) => address.toLowerCase());

/** Longer than any password can be: refused before it is hashed, which costs by the length. */
const ENDLESS = PASSWORD_MOST * 8;

/** A password that exists already: it is right or wrong, and not for a form to judge. */
export const passwordField = secret({ most: ENDLESS });

/** Six digits of an app, or one of the codes that were printed; nobody may see it again once it was typed. */
export const codeField = secret({ most: 40 });

/** Whether it is too like its owner is asked where the owner is known. */
export const newPasswordField: Field<string> = {
	...passwordField,
	check(typed) {
		const checked = passwordField.check(typed);
		if (!checked.ok) return checked;
		const fault = faultOfPassword(typed, { email: '', name: '' });
		return fault ? refuse(fault) : allow(typed);
	}
};

export const accountSays = ({ account }: EveryWord) => account.says;
