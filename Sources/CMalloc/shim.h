#include <malloc.h>

// Has malloc keep up to so many bytes that are freed, and ask the kernel for so many at once, for programs that soon need as
// much again: each time it is given back, the kernel clears it anew. See mallopt(3).
static inline void cjm_keep_memory(int most, int step) {
  mallopt(M_TRIM_THRESHOLD, most);
  mallopt(M_TOP_PAD, step);
}
