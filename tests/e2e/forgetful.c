/* A disk that keeps a diary: every change below one folder, in order, and every fsync.
 *
 * Preloaded into a process (LD_PRELOAD) it does nothing until `forget_begin` is called. From then on
 * each open, write, truncate, rename, unlink and fsync of a file below the folder is noted in a log
 * before it is done. After a kill -9 the test plays the log and leaves on the disk what had been
 * fsynced, and of the rest a part (power_cut.py). fsync itself only notes: the log decides what
 * is durable. SQLite's -shm files are memory that happens to have a name; they are not noted.
 *
 * One note: type (1 byte), inode (8), offset or size (8), length (4), payload; little endian.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FDS 4096

static int diary = -1;
static char root[PATH_MAX];
static uint64_t inode_of[MOST_FDS]; /* 0: not below the folder */
static char *folder_of[MOST_FDS];   /* set for directories */
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static void note(char type, uint64_t inode, uint64_t at, const void *data, uint32_t size) {
  unsigned char head[21];
  head[0] = (unsigned char)type;
  memcpy(head + 1, &inode, 8);
  memcpy(head + 9, &at, 8);
  memcpy(head + 17, &size, 4);
  struct iovec parts[2] = {{head, sizeof head}, {(void *)data, size}};
  if (syscall(SYS_writev, diary, parts, 2) != (long)(sizeof head + size)) {
    static const char said[] = "forgetful: the diary cannot be written\n";
    syscall(SYS_write, 2, said, sizeof said - 1);
    _exit(99);
  }
}

/* Something that this disk cannot forget faithfully: the test must fail rather than be wrong. */
static void unsupported(const char *what) { note('A', 0, 0, what, (uint32_t)strlen(what)); }

static int below(const char *path) {
  size_t most = strlen(root), size = strlen(path);
  if (diary < 0 || strncmp(path, root, most) != 0 || (path[most] != '/' && path[most] != 0))
    return 0;
  return !(size > 4 && strcmp(path + size - 4, "-shm") == 0);
}

static int known(int fd) { return diary >= 0 && fd >= 0 && fd < MOST_FDS && inode_of[fd] != 0; }

int forget_begin(const char *folder, const char *log) {
  if (strlen(folder) >= sizeof root) return -1;
  strcpy(root, folder);
  diary = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  return diary < 0 ? -1 : 0;
}

static int opened(int dir, const char *path, int flags, mode_t mode) {
  if (!below(path)) return (int)syscall(SYS_openat, dir, path, flags, mode);
  pthread_mutex_lock(&turn);
  struct stat before;
  int was = syscall(SYS_newfstatat, AT_FDCWD, path, &before, 0) == 0;
  int fd = (int)syscall(SYS_openat, dir, path, flags, mode);
  int error = errno;
  struct stat now;
  if (fd >= MOST_FDS) unsupported("more open files than there is room for");
  if (fd >= 0 && fd < MOST_FDS && fstat(fd, &now) == 0) {
    inode_of[fd] = now.st_ino;
    if (S_ISDIR(now.st_mode)) {
      folder_of[fd] = strdup(path);
    } else {
      if (flags & (O_SYNC | O_DSYNC)) unsupported("O_SYNC");
      if (!was) note('O', now.st_ino, 0, path, (uint32_t)strlen(path));
      else if (flags & O_TRUNC) note('T', now.st_ino, 0, "", 0);
    }
  }
  pthread_mutex_unlock(&turn);
  errno = error;
  return fd;
}

static mode_t mode_of(int flags, va_list rest) {
  return flags & (O_CREAT | __O_TMPFILE) ? (mode_t)va_arg(rest, int) : 0;
}

#define OPEN(name)                                    \
  int name(const char *path, int flags, ...) {        \
    va_list rest;                                     \
    va_start(rest, flags);                            \
    mode_t mode = mode_of(flags, rest);               \
    va_end(rest);                                     \
    return opened(AT_FDCWD, path, flags, mode);       \
  }
#define OPENAT(name)                                  \
  int name(int dir, const char *path, int flags, ...) { \
    va_list rest;                                     \
    va_start(rest, flags);                            \
    mode_t mode = mode_of(flags, rest);               \
    va_end(rest);                                     \
    return opened(dir, path, flags, mode);            \
  }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
  if (known(fd)) {
    pthread_mutex_lock(&turn);
    inode_of[fd] = 0;
    free(folder_of[fd]);
    folder_of[fd] = NULL;
    int done = (int)syscall(SYS_close, fd);
    pthread_mutex_unlock(&turn);
    return done;
  }
  return (int)syscall(SYS_close, fd);
}

static ssize_t put(int fd, const void *data, size_t size, off_t at) {
  pthread_mutex_lock(&turn);
  note('W', inode_of[fd], (uint64_t)at, data, (uint32_t)size);
  ssize_t done = syscall(SYS_pwrite64, fd, data, size, at);
  if (done >= 0 && (size_t)done != size) unsupported("a write that was cut short");
  pthread_mutex_unlock(&turn);
  return done;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
  return known(fd) ? put(fd, data, size, at) : syscall(SYS_pwrite64, fd, data, size, at);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
  return pwrite(fd, data, size, (off_t)at);
}

ssize_t write(int fd, const void *data, size_t size) {
  if (!known(fd)) return syscall(SYS_write, fd, data, size);
  int appends = fcntl(fd, F_GETFL) & O_APPEND;
  off_t at = lseek(fd, 0, appends ? SEEK_END : SEEK_CUR);
  ssize_t done = put(fd, data, size, at);
  if (done > 0) lseek(fd, at + done, SEEK_SET);
  return done;
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  if (!known(fd)) return syscall(SYS_writev, fd, parts, count);
  ssize_t all = 0;
  for (int n = 0; n < count; n++) {
    ssize_t done = write(fd, parts[n].iov_base, parts[n].iov_len);
    if (done < 0) return all ? all : done;
    all += done;
  }
  return all;
}

ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) {
  if (!known(fd)) return syscall(SYS_pwritev, fd, parts, count, at, 0);
  ssize_t all = 0;
  for (int n = 0; n < count; n++) {
    ssize_t done = put(fd, parts[n].iov_base, parts[n].iov_len, at + all);
    if (done < 0) return all ? all : done;
    all += done;
  }
  return all;
}

ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) {
  return pwritev(fd, parts, count, (off_t)at);
}

int ftruncate(int fd, off_t size) {
  if (!known(fd)) return (int)syscall(SYS_ftruncate, fd, size);
  pthread_mutex_lock(&turn);
  note('T', inode_of[fd], (uint64_t)size, "", 0);
  int done = (int)syscall(SYS_ftruncate, fd, size);
  pthread_mutex_unlock(&turn);
  return done;
}

int ftruncate64(int fd, off64_t size) { return ftruncate(fd, (off_t)size); }

int fsync(int fd) {
  if (!known(fd)) return (int)syscall(SYS_fsync, fd);
  pthread_mutex_lock(&turn);
  const char *folder = folder_of[fd];
  if (folder) note('D', inode_of[fd], 0, folder, (uint32_t)strlen(folder));
  else note('S', inode_of[fd], 0, "", 0);
  pthread_mutex_unlock(&turn);
  return 0;
}

int fdatasync(int fd) { return fsync(fd); }

static int renamed(const char *from, const char *to) {
  if (!below(from) && !below(to))
    return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
  char both[2 * PATH_MAX];
  int size = snprintf(both, sizeof both, "%s%c%s", from, 0, to);
  pthread_mutex_lock(&turn);
  note('R', 0, 0, both, (uint32_t)size);
  int done = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
  pthread_mutex_unlock(&turn);
  return done;
}

int rename(const char *from, const char *to) { return renamed(from, to); }

int renameat(int a, const char *from, int b, const char *to) {
  if (below(from) || below(to)) return renamed(from, to);
  return (int)syscall(SYS_renameat2, a, from, b, to, 0);
}

static int unlinked(int dir, const char *path, int flags) {
  if (!below(path)) return (int)syscall(SYS_unlinkat, dir, path, flags);
  pthread_mutex_lock(&turn);
  note('U', 0, 0, path, (uint32_t)strlen(path));
  int done = (int)syscall(SYS_unlinkat, dir, path, flags);
  pthread_mutex_unlock(&turn);
  return done;
}

int unlink(const char *path) { return unlinked(AT_FDCWD, path, 0); }
int unlinkat(int dir, const char *path, int flags) { return unlinked(dir, path, flags); }

void *mmap(void *where, size_t size, int may, int flags, int fd, off_t at) {
  if (known(fd) && (may & PROT_WRITE) && (flags & MAP_SHARED)) unsupported("mmap for writing");
  return (void *)syscall(SYS_mmap, where, size, may, flags, fd, at);
}

void *mmap64(void *where, size_t size, int may, int flags, int fd, off64_t at) {
  return mmap(where, size, may, flags, fd, (off_t)at);
}

int fallocate(int fd, int mode, off_t at, off_t size) {
  if (known(fd)) unsupported("fallocate");
  return (int)syscall(SYS_fallocate, fd, mode, at, size);
}

int fallocate64(int fd, int mode, off64_t at, off64_t size) {
  return fallocate(fd, mode, (off_t)at, (off_t)size);
}
