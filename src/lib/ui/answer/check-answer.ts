import { checkWhileWriting } from './check-while-writing';

checkWhileWriting();
