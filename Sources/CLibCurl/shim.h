#include <curl/curl.h>

// `curl_easy_setopt` and `curl_easy_getinfo` are variadic, which Swift cannot call: one door a type of argument. The names
// stand in parentheses, since they are macros, too.
static inline CURLcode cjm_set_long(CURL *curl, CURLoption option, long value) {
  return (curl_easy_setopt)(curl, option, value);
}
static inline CURLcode cjm_set_text(CURL *curl, CURLoption option, const char *value) {
  return (curl_easy_setopt)(curl, option, value);
}
static inline CURLcode cjm_set_pointer(CURL *curl, CURLoption option, void *value) {
  return (curl_easy_setopt)(curl, option, value);
}
static inline CURLcode cjm_set_list(CURL *curl, CURLoption option, struct curl_slist *value) {
  return (curl_easy_setopt)(curl, option, value);
}
static inline CURLcode cjm_set_size(CURL *curl, CURLoption option, curl_off_t value) {
  return (curl_easy_setopt)(curl, option, value);
}
// How bytes go in and out, and the two functions have one type.
static inline CURLcode cjm_set_stream(CURL *curl, CURLoption option, curl_read_callback value) {
  return (curl_easy_setopt)(curl, option, value);
}
static inline CURLcode cjm_set_socket(CURL *curl, CURLoption option, curl_opensocket_callback value) {
  return (curl_easy_setopt)(curl, option, value);
}
static inline long cjm_get_long(CURL *curl, CURLINFO info) {
  long value = 0;
  return (curl_easy_getinfo)(curl, info, &value) == CURLE_OK ? value : 0;
}
static inline curl_off_t cjm_get_size(CURL *curl, CURLINFO info) {
  curl_off_t value = 0;
  return (curl_easy_getinfo)(curl, info, &value) == CURLE_OK ? value : 0;
}
