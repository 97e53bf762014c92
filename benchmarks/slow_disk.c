/* A disk as slow as the one where the goals were set: every fsync takes BENCH_FSYNC_US at least. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int slowly(long call, int fd) {
  struct timespec until;
  const char *said = getenv("BENCH_FSYNC_US");
  long us = said ? atol(said) : 0;
  clock_gettime(CLOCK_MONOTONIC, &until);
  int result = (int)syscall(call, fd), error = errno;
  until.tv_nsec += us % 1000000 * 1000;
  until.tv_sec += us / 1000000 + until.tv_nsec / 1000000000;
  until.tv_nsec %= 1000000000;
  while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, 0) == EINTR) {
  }
  errno = error;
  return result;
}

int fsync(int fd) { return slowly(SYS_fsync, fd); }
int fdatasync(int fd) { return slowly(SYS_fdatasync, fd); }
