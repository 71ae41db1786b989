#include <git2.h>
#include <git2/sys/repository.h>

// `git_libgit2_opts` is variadic, which Swift cannot call: one door an option.
static inline int cjm_set_extensions(const char **extensions, size_t length) {
  return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, extensions, length);
}
static inline int cjm_set_owner_validation(int enabled) {
  return git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, enabled);
}
static inline int cjm_set_strict_hash_verification(int enabled) {
  return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, enabled);
}
