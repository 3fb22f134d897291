import { commitmentActOf } from '$lib/forms/consultation/commitment/commitment';

export const match = (param: string): boolean => commitmentActOf(param) !== null;
