// The lexicon's image, made by compile_lexicon, as read-only data of the program.
    .section .rodata
    .global guanxi_lexicon_image
    .global guanxi_lexicon_image_end
    .balign 64
guanxi_lexicon_image:
    .incbin GUANXI_LEXICON_IMAGE
guanxi_lexicon_image_end:
    .byte 0
    .section .note.GNU-stack,"",%progbits
