// What a wall does beyond showing: nothing here writes, and nothing leaves the page's origin.
"use strict";
