# Compiler settings that every target shares, and the one way in which a layer's library is declared.
add_library(guanxi_settings INTERFACE)
target_include_directories(guanxi_settings INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(guanxi_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
                       $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)  # false alarms of GCC 12 (its bug 105651)
if(GUANXI_WERROR)
  target_compile_options(guanxi_settings INTERFACE -Werror)
endif()
if(GUANXI_SANITIZE)
  target_compile_options(guanxi_settings INTERFACE -fsanitize=${GUANXI_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
                         -Wno-uninitialized $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)  # with sanitizers GCC gives false alarms (its manual says so)
  target_link_options(guanxi_settings INTERFACE -fsanitize=${GUANXI_SANITIZE})
endif()

# What most files read, compiled once for a target.
function(guanxi_precompile target)
  if(GUANXI_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE <algorithm> <filesystem> <functional> <map> <optional> <set> <string>
                              <vector> <boost/graph/adjacency_list.hpp> <fmt/format.h> ${ARGN})
  endif()
endfunction()

# guanxi_layer(NAME SOURCES… USES lower layers and libraries…): the static library of one room of the house. What others
# who install it need is said here; our warnings and sanitizers are not for them.
function(guanxi_layer name)
  cmake_parse_arguments(LAYER "" "" "SOURCES;USES;PRIVATE_USES" ${ARGN})
  add_library(guanxi_${name} STATIC ${LAYER_SOURCES})
  target_link_libraries(guanxi_${name} PUBLIC $<BUILD_INTERFACE:guanxi_settings> ${LAYER_USES}
                                       PRIVATE ${LAYER_PRIVATE_USES})
  target_compile_features(guanxi_${name} PUBLIC cxx_std_20)
  target_include_directories(guanxi_${name} INTERFACE $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  set_target_properties(guanxi_${name} PROPERTIES EXPORT_NAME ${name})
  guanxi_precompile(guanxi_${name})
endfunction()

# guanxi_test(NAME SOURCES… USES libraries…): one test program, registered test by test with CTest.
function(guanxi_test name)
  cmake_parse_arguments(TEST "" "" "SOURCES;USES" ${ARGN})
  add_executable(${name} ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE guanxi_settings ${TEST_USES} GTest::gmock GTest::gtest_main)
  target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)  # tests are compiled more often than they run
  target_compile_definitions(${name} PRIVATE GUANXI_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  guanxi_precompile(${name} <gmock/gmock.h> <gtest/gtest.h>)
  gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST PROPERTIES TIMEOUT 300)
endfunction()
