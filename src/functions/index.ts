// The build writes the association of each @customfunction below the functions (custom-functions-metadata-plugin); here is only what must
// be there.
import './catalogue';
