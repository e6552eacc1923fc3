# Every library the project stands on, from the package manager. docs/architecture.md says what each is for.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(Boost 1.74 REQUIRED)                  # Boost.Graph, headers only
find_package(nlohmann_json 3.11 REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(ICU 70 REQUIRED COMPONENTS uc data)
find_package(LibXml2 2.9 REQUIRED)
pkg_check_modules(OPENCC REQUIRED IMPORTED_TARGET opencc)  # build time only: the table of simplified characters
pkg_check_modules(GRAPHVIZ REQUIRED IMPORTED_TARGET libgvc libcgraph)
# The allocator of the program, where it is installed: extraction asks for many small pieces. Sanitizers bring their own.
if(NOT GUANXI_SANITIZE)
  find_package(mimalloc 2 CONFIG QUIET)
endif()

# Graphviz plug-ins are linked in, so that drawing needs no plug-in configuration on the user's machine.
pkg_get_variable(GRAPHVIZ_LIBDIR libgvc libdir)
foreach(plugin core dot_layout neato_layout)
  find_library(GRAPHVIZ_PLUGIN_${plugin} NAMES gvplugin_${plugin} libgvplugin_${plugin}.so.6
               PATHS "${GRAPHVIZ_LIBDIR}/graphviz" /usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}/graphviz REQUIRED)
  list(APPEND GRAPHVIZ_PLUGINS "${GRAPHVIZ_PLUGIN_${plugin}}")
endforeach()
get_filename_component(GRAPHVIZ_PLUGIN_DIR "${GRAPHVIZ_PLUGIN_core}" DIRECTORY)

if(GUANXI_TESTS)
  find_package(GTest 1.12 REQUIRED)
endif()
