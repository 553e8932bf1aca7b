export { ownerOf } from '../../desk/owner-of';
export { givenNumbers, keepGivenNumbers } from './given-numbers';
