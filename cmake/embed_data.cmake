# Writes OUTPUT, a C++ file that holds the files of FILES (a list parted by commas, relative to ROOT) as raw strings.
#   cmake -DROOT=… -DFILES=a,b -DOUTPUT=… -P embed_data.cmake
string(REPLACE "," ";" FILES "${FILES}")
set(code "#include \"src/extract/embedded_data.hpp\"\n\nnamespace guanxi {\n\nnamespace {\n\nconstexpr EmbeddedFile kFiles[] = {\n")
foreach(file ${FILES})
  file(READ "${ROOT}/${file}" text)
  string(APPEND code "    {\"${file}\", R\"~lex~(${text})~lex~\"},\n")
endforeach()
string(APPEND code "};\n\n}  // namespace\n\nstd::span<const EmbeddedFile> embedded_files() { return kFiles; }\n\n}  // namespace guanxi\n")
file(WRITE "${OUTPUT}" "${code}")
