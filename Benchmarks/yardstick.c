/* The yardstick: reads each YAML file below a folder, pulls libyaml's events and drops them. One thread. */
#define _XOPEN_SOURCE 700
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

static long files, events;

static int visit(const char *path, const struct stat *status, int kind, struct FTW *place) {
  size_t length = strlen(path);
  (void)place;
  if (kind != FTW_F || length < 5 || strcmp(path + length - 5, ".yaml") != 0) return 0;
  FILE *file = fopen(path, "rb");
  if (!file) return 0;
  unsigned char *text = malloc((size_t)status->st_size + 1);
  size_t count = fread(text, 1, (size_t)status->st_size, file);
  fclose(file);
  yaml_parser_t parser;
  yaml_event_t event;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(&parser, text, count);
  for (;;) {
    if (!yaml_parser_parse(&parser, &event)) break;
    yaml_event_type_t type = event.type;
    yaml_event_delete(&event);
    events++;
    if (type == YAML_STREAM_END_EVENT) break;
  }
  yaml_parser_delete(&parser);
  free(text);
  files++;
  return 0;
}

int main(int count, char **arguments) {
  if (count != 2) return 64;
  nftw(arguments[1], visit, 16, FTW_PHYS);
  printf("%ld files, %ld events\n", files, events);
  return 0;
}
