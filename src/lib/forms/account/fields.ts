import type { FieldFault } from '$lib/domain/actor/account-fault';
import { faultOfPassword, PASSWORD_MOST } from '$lib/domain/actor/password-rule';
import * as v from 'valibot';

/** Makes the compiler check a fault's name where valibot would take any text. */
export const fault = (name: FieldFault): FieldFault => name;

const NAME_MOST = 100;
// The longest address that mail can be delivered to (RFC 5321 §4.5.3.1.3).
const EMAIL_MOST = 254;

// Control characters break storage; marks of direction let a name rewrite the words that follow it.
const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

// A field that is absent is an empty one.
const textOr = (name: FieldFault) => v.optional(v.string(fault(name)), '');

const tidy = (text: string): string => text.normalize('NFC').replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();

export const nameField = v.pipe(
	textOr('name_required'),
	v.transform(tidy),
	v.regex(/\p{L}/u, fault('name_required')),
	v.maxLength(NAME_MOST, fault('name_too_long'))
);

export const emailField = v.pipe(
	textOr('email_required'),
	v.trim(),
	v.nonEmpty(fault('email_required')),
	v.maxLength(EMAIL_MOST, fault('email_wrong')),
	v.email(fault('email_wrong')),
	v.toLowerCase()
);

/** Longer than any password can be: refused before it is hashed, which costs by the length. */
const ENDLESS = PASSWORD_MOST * 8;

/** A password that exists already: it is right or wrong, and not for a form to judge. */
export const passwordField = v.pipe(
	textOr('password_required'),
	v.nonEmpty(fault('password_required')),
	v.maxLength(ENDLESS, fault('password_too_long'))
);

/** Whether it is too like its owner is asked where the owner is known. */
export const newPasswordField = v.pipe(
	passwordField,
	v.rawCheck(({ dataset, addIssue }) => {
		const wrong = dataset.typed && !dataset.issues && faultOfPassword(dataset.value, { email: '', name: '' });
		if (wrong) addIssue({ message: fault(wrong) });
	})
);
