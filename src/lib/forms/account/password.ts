import * as v from 'valibot';
import { newPasswordField, passwordField } from './fields';

export const newPasswordForm = v.object({ password: newPasswordField });

export const changePasswordForm = v.object({ current: passwordField, password: newPasswordField });
