# What `cmake --install` puts where, and the Debian packages that CPack makes of it: `guanxi`, the program, and
# `libguanxi-dev`, the library with its headers. The lexicon and the explorer are built into the program, so it needs no
# data files.
include(CMakePackageConfigHelpers)
include(GuanxiPublicHeaders)

# --- the program, its manual and completions ---

install(TARGETS guanxi RUNTIME COMPONENT program)
install(FILES ${GUANXI_MANUAL_PAGES} DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT program)
install(FILES "${GUANXI_MANUAL_FOLDER}/guanxi.bash" RENAME guanxi COMPONENT program
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
install(FILES "${GUANXI_MANUAL_FOLDER}/guanxi.fish" COMPONENT program
        DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
# Debian's zsh looks for files of packages where no other does.
install(FILES "${GUANXI_MANUAL_FOLDER}/_guanxi" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" COMPONENT site)
install(FILES "${GUANXI_MANUAL_FOLDER}/_guanxi" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions"
        COMPONENT program EXCLUDE_FROM_ALL)
install(FILES README.md CHANGELOG.md CITATION.cff CONTRIBUTING.md LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}"
        COMPONENT program)
install(DIRECTORY docs samples DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT program)
install(FILES data/README.md DESTINATION "${CMAKE_INSTALL_DOCDIR}/data" COMPONENT program)
install(FILES gold/README.md DESTINATION "${CMAKE_INSTALL_DOCDIR}/gold" COMPONENT program)

# --- the library ---

add_library(guanxi_library INTERFACE)
target_link_libraries(guanxi_library INTERFACE guanxi_extract guanxi_output guanxi_analysis)
set_target_properties(guanxi_library PROPERTIES EXPORT_NAME guanxi)
install(TARGETS guanxi_library guanxi_base guanxi_facts guanxi_graph guanxi_analysis guanxi_output guanxi_text
                guanxi_extract_rules guanxi_extract
        EXPORT guanxiTargets ARCHIVE COMPONENT development)

file(GLOB_RECURSE headers CONFIGURE_DEPENDS graph/*.hpp output/*.hpp src/text/*.hpp src/extract/*.hpp)
set(stamp "${PROJECT_BINARY_DIR}/include/stamp")
add_custom_command(OUTPUT "${stamp}"
                   COMMAND ${CMAKE_COMMAND} "-DSOURCE=${PROJECT_SOURCE_DIR}" "-DHEADERS=${GUANXI_PUBLIC_HEADERS}"
                           "-DFOLDER=${PROJECT_BINARY_DIR}/include/guanxi" "-DSTAMP=${stamp}"
                           -P "${PROJECT_SOURCE_DIR}/cmake/copy_headers.cmake"
                   DEPENDS cmake/copy_headers.cmake cmake/GuanxiPublicHeaders.cmake ${headers} VERBATIM
                   COMMENT "Copying the public headers")
add_custom_target(guanxi_headers ALL DEPENDS "${stamp}")
install(DIRECTORY "${PROJECT_BINARY_DIR}/include/guanxi" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT development)

set(package_folder "${CMAKE_INSTALL_LIBDIR}/cmake/guanxi")
install(EXPORT guanxiTargets NAMESPACE guanxi:: DESTINATION "${package_folder}" COMPONENT development)
configure_package_config_file(cmake/guanxiConfig.cmake.in "${PROJECT_BINARY_DIR}/guanxiConfig.cmake"
                              INSTALL_DESTINATION "${package_folder}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/guanxiConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/guanxiConfig.cmake" "${PROJECT_BINARY_DIR}/guanxiConfigVersion.cmake"
        DESTINATION "${package_folder}" COMPONENT development)

# All that is installed, for who builds nothing else.
add_custom_target(installable DEPENDS guanxi guanxi_manual guanxi_headers guanxi_extract guanxi_output guanxi_analysis)

# --- Debian packages ---

set(GUANXI_MAINTAINER "The guanxi authors <guanxi@localhost>" CACHE STRING "Who answers for Debian packages made here")
install(FILES LICENSE RENAME copyright DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/guanxi" COMPONENT program
        EXCLUDE_FROM_ALL)
install(FILES LICENSE RENAME copyright DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/libguanxi-dev"
        COMPONENT development EXCLUDE_FROM_ALL)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)  # tests are no part of a package
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME guanxi)
set(CPACK_PACKAGE_CONTACT "${GUANXI_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program development)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME guanxi)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS "fonts-noto-cjk, librsvg2-bin, poppler-utils")
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION
    "guanxi reads diplomatic news in Chinese and English and draws who deals with\nwhom, with the sentence behind every line.")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libguanxi-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
    "libboost-graph-dev, libfmt-dev, libgraphviz-dev, libicu-dev, libxml2-dev, pkg-config")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
    "The library of the program guanxi for programs in C++20: static, with headers\nand a CMake package.")
include(CPack)

# --- pages of the public headers (./dev docs) ---

list(TRANSFORM GUANXI_PUBLIC_HEADERS REPLACE "^(src/)?(.+)" "${PROJECT_BINARY_DIR}/include/guanxi/\\2"
     OUTPUT_VARIABLE GUANXI_DOXYGEN_INPUT)
list(JOIN GUANXI_DOXYGEN_INPUT " " GUANXI_DOXYGEN_INPUT)
configure_file(cmake/Doxyfile.in "${PROJECT_BINARY_DIR}/Doxyfile" @ONLY)
