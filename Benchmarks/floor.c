/* The floor that `cjmgit diff --no-index` is measured against: a program that initialises libgit2 and does no more with
   the two files than to let libyaml tell their events. */
#include <git2.h>
#include <stdio.h>
#include <yaml.h>

static int parse(const char *path) {
  FILE *file = fopen(path, "rb");
  yaml_parser_t parser;
  yaml_event_t event;
  int done = 0;
  if (!file) return 1;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_file(&parser, file);
  while (!done) {
    if (!yaml_parser_parse(&parser, &event)) return 1;
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  fclose(file);
  return 0;
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  git_libgit2_init();
  return parse(arguments[1]) || parse(arguments[2]);
}
