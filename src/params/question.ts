import { isQuestion } from '$lib/forms/statistics-query';

export const match = (param: string): boolean => isQuestion(param);
