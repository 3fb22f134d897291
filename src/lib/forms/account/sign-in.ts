import * as v from 'valibot';
import { emailField, passwordField } from './fields';

export const signInForm = v.object({ email: emailField, password: passwordField });

/** Asks only for an address, to send something there. */
export const emailForm = v.object({ email: emailField });
