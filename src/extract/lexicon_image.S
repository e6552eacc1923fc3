// The lexicon's image and its files, made by compile_lexicon, as read-only data of the program.
    .section .rodata
    .global guanxi_lexicon_image
    .global guanxi_lexicon_image_end
    .balign 64
guanxi_lexicon_image:
    .incbin GUANXI_LEXICON_IMAGE
guanxi_lexicon_image_end:
    .byte 0
    .global guanxi_lexicon_files
    .global guanxi_lexicon_files_end
guanxi_lexicon_files:
    .incbin GUANXI_LEXICON_FILES
guanxi_lexicon_files_end:
    .byte 0
    .section .note.GNU-stack,"",%progbits
