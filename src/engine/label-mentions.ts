export { labelMentions } from '../language/label-mentions';
