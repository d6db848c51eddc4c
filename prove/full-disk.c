// A disk that is full from a write on: preloaded, it fails the write number FULL_AT to a file below FULL_UNDER and every one
// after it, up to and without FULL_UNTIL where that is set, with ENOSPC. What makes a file or makes it larger is a write.
// FULL_COUNT names a file that is given one byte a write.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static long count;

static int below(const char *path) {
  const char *under = getenv("FULL_UNDER");
  return under && path && strncmp(path, under, strlen(under)) == 0;
}

static int below_fd(int fd) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return below(path);
}

static int is_full(long now) {
  const char *at = getenv("FULL_AT"), *until = getenv("FULL_UNTIL");
  return at && now >= atol(at) && !(until && now >= atol(until));
}

static int full(void) {
  const char *file = getenv("FULL_COUNT");
  long now = __sync_add_and_fetch(&count, 1);
  if (file) {
    int fd = syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND, 0600);
    syscall(SYS_write, fd, ".", 1);
    syscall(SYS_close, fd);
  }
  if (!is_full(now)) return 0;
  errno = ENOSPC;
  return 1;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *b, size_t n) { return below_fd(fd) && full() ? -1 : NEXT(write)(fd, b, n); }
ssize_t pwrite(int fd, const void *b, size_t n, off_t o) { return below_fd(fd) && full() ? -1 : NEXT(pwrite)(fd, b, n, o); }
ssize_t pwrite64(int fd, const void *b, size_t n, off64_t o) { return below_fd(fd) && full() ? -1 : NEXT(pwrite64)(fd, b, n, o); }
ssize_t writev(int fd, const struct iovec *v, int n) { return below_fd(fd) && full() ? -1 : NEXT(writev)(fd, v, n); }
ssize_t pwritev(int fd, const struct iovec *v, int n, off_t o) { return below_fd(fd) && full() ? -1 : NEXT(pwritev)(fd, v, n, o); }
int ftruncate64(int fd, off64_t n) { return n > 0 && below_fd(fd) && full() ? -1 : NEXT(ftruncate64)(fd, n); }
int posix_fallocate64(int fd, off64_t o, off64_t n) { return below_fd(fd) && full() ? ENOSPC : NEXT(posix_fallocate64)(fd, o, n); }
int mkdir(const char *path, mode_t mode) { return below(path) && full() ? -1 : NEXT(mkdir)(path, mode); }

static int opening(const char *path, int flags) { return (flags & O_CREAT) && below(path) && access(path, F_OK) != 0 && full(); }

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  return opening(path, flags) ? -1 : NEXT(open)(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  return opening(path, flags) ? -1 : NEXT(open64)(path, flags, mode);
}

int statfs(const char *path, struct statfs *s) {
  int done = NEXT(statfs)(path, s);
  if (done == 0 && below(path) && is_full(count)) s->f_bavail = 0;
  return done;
}

int statfs64(const char *path, struct statfs64 *s) {
  int done = NEXT(statfs64)(path, s);
  if (done == 0 && below(path) && is_full(count)) s->f_bavail = 0;
  return done;
}
