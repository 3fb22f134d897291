import { checkWhileWriting } from './check-while-writing';
import { keepWhileWriting } from './keep-while-writing';

checkWhileWriting();
keepWhileWriting();
