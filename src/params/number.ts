/** 1, 2, 3 …: what a person counts by. */
export const match = (param: string): boolean => /^[1-9]\d{0,6}$/.test(param);
