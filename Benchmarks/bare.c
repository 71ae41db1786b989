// The floor: every letter of a folder, `*.eml`, by libcurl over one connection, one transaction each, and nothing else.
#include <curl/curl.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char letter[1 << 20];
static size_t length, sent;

static size_t give(char *room, size_t size, size_t count, void *unused) {
  size_t some = size * count < length - sent ? size * count : length - sent;
  memcpy(room, letter + sent, some);
  sent += some;
  return (void)unused, some;
}

int main(int count, char **words) {
  if (count != 4) return 2;
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, words[1]);
  curl_easy_setopt(curl, CURLOPT_MAIL_FROM, words[2]);
  curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(curl, CURLOPT_READFUNCTION, give);
  DIR *folder = opendir(words[3]);
  for (struct dirent *entry; (entry = readdir(folder));) {
    if (!strstr(entry->d_name, ".eml")) continue;
    char path[4096], address[256];
    snprintf(path, sizeof path, "%s/%s", words[3], entry->d_name);
    FILE *file = fopen(path, "r");
    length = fread(letter, 1, sizeof letter - 1, file), sent = 0;
    letter[length] = 0;
    fclose(file);
    if (sscanf(strstr(letter, "\nTo: "), "\nTo: %*[^<]%255[^\r]", address) != 1) return 3;
    struct curl_slist *list = curl_slist_append(NULL, address);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, list);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, (curl_off_t)length);
    if (curl_easy_perform(curl) != CURLE_OK) return 1;
    curl_slist_free_all(list);
  }
  curl_easy_cleanup(curl);
}
