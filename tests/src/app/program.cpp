#include "tests/src/app/program.hpp"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace guanxi::testing_app {

namespace fs = std::filesystem;

namespace {

constexpr uid_t kNobody = 65534;

std::string content_of(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

void Program::SetUp() {
    std::string name = (fs::temp_directory_path() / "guanxi-test-XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder_ = name;
    ::chmod(folder_.c_str(), 0755);
}

void Program::TearDown() {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder_, error)) {
        if (entry.is_directory()) fs::permissions(entry.path(), fs::perms::owner_all, error);
    }
    fs::remove_all(folder_, error);
    for (const char* const ending : {".in", ".out", ".err"}) fs::remove(folder_ + ending, error);
}

Ended Program::start(const std::vector<std::string>& arguments, const std::string& input, bool as_nobody) const {
    const std::string in = folder_ + ".in";
    const std::string out = folder_ + ".out";
    const std::string err = folder_ + ".err";
    std::ofstream(in, std::ios::binary) << input;
    std::vector<std::string> words{GUANXI_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);

    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(::open(in.c_str(), O_RDONLY), 0);
        ::dup2(::open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644), 1);
        ::dup2(::open(err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644), 2);
        if (::chdir(folder_.c_str()) != 0 || (as_nobody && ::geteuid() == 0 && ::setuid(kNobody) != 0)) ::_exit(126);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), content_of(out), content_of(err)};
}

Ended Program::guanxi(const std::vector<std::string>& arguments, const std::string& input) const {
    return start(arguments, input, false);
}

Ended Program::guanxi_as_nobody(const std::vector<std::string>& arguments) const { return start(arguments, {}, true); }

void Program::write(const std::string& name, const std::string& content) const {
    fs::create_directories(fs::path(path(name)).parent_path());
    std::ofstream(path(name), std::ios::binary) << content;
}

std::string Program::read(const std::string& name) const { return content_of(path(name)); }

bool Program::exists(const std::string& name) const { return fs::exists(path(name)); }

std::string Program::files() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
        if (entry.is_regular_file()) names.push_back(fs::relative(entry.path(), folder_).string());
    }
    std::sort(names.begin(), names.end());
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "" : " ") + name;
    return all;
}

}  // namespace guanxi::testing_app
