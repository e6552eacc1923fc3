# guanxi_npm_install(COMMENT): npm puts what the lock file of this folder names into the folder's node_modules in the
# build; again only when the lock file changes. Scripts of packages are not run. Sets npm_installed, on which what needs
# the packages depends.
macro(guanxi_npm_install comment)
  set(npm_installed "${CMAKE_CURRENT_BINARY_DIR}/node_modules/.package-lock.json")
  add_custom_command(OUTPUT "${npm_installed}"
                     COMMAND ${CMAKE_COMMAND} -E copy package.json package-lock.json "${CMAKE_CURRENT_BINARY_DIR}"
                     COMMAND ${CMAKE_COMMAND} -E chdir "${CMAKE_CURRENT_BINARY_DIR}" "${NPM_PROGRAM}" ci --ignore-scripts
                             --no-audit --no-fund --prefer-offline --loglevel=error
                     COMMAND ${CMAKE_COMMAND} -E touch "${npm_installed}"
                     WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}"
                     DEPENDS package.json package-lock.json VERBATIM
                     COMMENT "${comment} (npm ci)")
endmacro()

# guanxi_node_tests(PREFIX FOLDER MODULES TIMEOUT): a test for each *.test.mjs of FOLDER, run by Node.js with the
# program and the packages in MODULES; one that ends with 77 was skipped.
function(guanxi_node_tests prefix folder modules timeout)
  file(GLOB files CONFIGURE_DEPENDS "${folder}/*.test.mjs")
  foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME_WE)
    add_test(NAME "${prefix}.${name}" COMMAND "${NODE_PROGRAM}" "${file}")
    set_tests_properties("${prefix}.${name}" PROPERTIES TIMEOUT ${timeout} SKIP_RETURN_CODE 77 ENVIRONMENT
                         "GUANXI_PROGRAM=$<TARGET_FILE:guanxi>;GUANXI_NODE_MODULES=${modules}")
  endforeach()
endfunction()
