import type { PasswordFault } from './password-rule';

/** What can be wrong with a field of the account forms. */
export type FieldFault =
	| PasswordFault
	| 'name_required'
	| 'name_too_long'
	| 'email_required'
	| 'email_wrong'
	| 'password_required'
	| 'lang_required';

/** Why an account form was refused although its fields are well. */
type FormFault = 'wrong_credentials' | 'wrong_password' | 'link_void' | 'already_confirmed' | 'session_gone';

export type AccountFault = FieldFault | FormFault;
