/* Runs several commands in turn, round after round, and prints for each its median wall time, CPU time and
   peak memory, and the ratio of its wall time to the first command's of the same round.

   usage: compare ROUNDS -- COMMAND ... -- COMMAND ... */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MOST_COMMANDS = 8, MOST_ROUNDS = 100 };

struct figures { double wall, cpu, memory; };

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

static struct figures run(char **command) {
  struct timespec start, end;
  struct rusage usage;
  int status;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = fork();
  if (child == 0) {
    int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, 1);
    dup2(nowhere, 2);
    execvp(command[0], command);
    _exit(127);
  }
  wait4(child, &status, 0, &usage);
  clock_gettime(CLOCK_MONOTONIC, &end);
  if (WIFEXITED(status) && WEXITSTATUS(status) == 127) {
    fprintf(stderr, "cannot run %s\n", command[0]);
    exit(2);
  }
  struct figures figures = {
    (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9,
    seconds(usage.ru_utime) + seconds(usage.ru_stime), (double)usage.ru_maxrss / 1024};
  return figures;
}

static int order(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

static double median(double *values, int count) {
  qsort(values, (size_t)count, sizeof *values, order);
  return count % 2 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

int main(int count, char **arguments) {
  static struct figures all[MOST_COMMANDS][MOST_ROUNDS];
  char **commands[MOST_COMMANDS];
  int rounds = count > 1 ? atoi(arguments[1]) : 0, known = 0;
  for (int i = 2; i < count && known < MOST_COMMANDS; i++)
    if (strcmp(arguments[i], "--") == 0) {
      arguments[i] = NULL;
      if (i + 1 < count) commands[known++] = arguments + i + 1;
    }
  if (rounds < 1 || rounds > MOST_ROUNDS || known == 0) return 64;
  for (int c = 0; c < known; c++) run(commands[c]); /* warms the file cache */
  for (int r = 0; r < rounds; r++)
    for (int c = 0; c < known; c++) all[c][r] = run(commands[c]);
  printf("%-34s %9s %9s %10s %7s\n", "command (median of rounds)", "wall s", "CPU s", "memory MB", "ratio");
  for (int c = 0; c < known; c++) {
    double wall[MOST_ROUNDS], cpu[MOST_ROUNDS], memory[MOST_ROUNDS], ratio[MOST_ROUNDS];
    for (int r = 0; r < rounds; r++) {
      wall[r] = all[c][r].wall;
      cpu[r] = all[c][r].cpu;
      memory[r] = all[c][r].memory;
      ratio[r] = all[c][r].wall / all[0][r].wall;
    }
    char name[35];
    const char *last = strrchr(commands[c][0], '/');
    snprintf(name, sizeof name, "%s %s", last ? last + 1 : commands[c][0], commands[c][1] ? commands[c][1] : "");
    printf("%-34s %9.3f %9.3f %10.1f %7.2f\n", name, median(wall, rounds), median(cpu, rounds),
           median(memory, rounds), median(ratio, rounds));
  }
  return 0;
}
