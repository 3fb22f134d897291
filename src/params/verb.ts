import { actOfVerb } from '$lib/forms/verbs';

export const match = (param: string): boolean => actOfVerb(param) !== null;
