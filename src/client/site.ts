// What every page loads: one small file, for on a slow line a request costs more than a kilobyte.
import './roll-filter.ts';
import './search-box.ts';
import './share-kit.ts';
