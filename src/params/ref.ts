export const match = (param: string): boolean => /^[0-9A-Z]{4}-[0-9A-Z]{4}$/i.test(param);
