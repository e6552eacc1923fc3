#pragma once

#include <cstdlib>
#include <string>

namespace guanxi::testing_app {

/// A fonts.conf with which programs find the fonts of one folder and no others; `cache` is a folder of its own.
inline std::string fonts_alone(const std::string& folder, const std::string& cache) {
    return "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>" + folder +
           "</dir><cachedir>" + cache + "</cachedir></fontconfig>";
}

/// Wide fonts without Chinese characters, of Debian's fonts-dejavu.
inline const std::string kWideFonts = "/usr/share/fonts/truetype/dejavu";

/// Sets a variable of the environment for as long as it lives.
class Environment {
public:
    Environment(const char* name, const std::string& value) : name_(name) { ::setenv(name, value.c_str(), 1); }
    ~Environment() { ::unsetenv(name_); }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
    const char* name_;
};

}  // namespace guanxi::testing_app
