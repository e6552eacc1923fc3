// The files that explorer/bundle.mjs made, as read-only data of the program.
    .section .rodata
    .global guanxi_explorer_script
    .global guanxi_explorer_script_end
    .global guanxi_explorer_style
    .global guanxi_explorer_style_end
    .global guanxi_explorer_script_hash
    .global guanxi_explorer_script_hash_end
    .global guanxi_explorer_style_hash
    .global guanxi_explorer_style_hash_end
guanxi_explorer_script:
    .incbin "explorer.js"
guanxi_explorer_script_end:
    .byte 0
guanxi_explorer_style:
    .incbin "explorer.css"
guanxi_explorer_style_end:
    .byte 0
guanxi_explorer_script_hash:
    .incbin "explorer.js.sha256"
guanxi_explorer_script_hash_end:
    .byte 0
guanxi_explorer_style_hash:
    .incbin "explorer.css.sha256"
guanxi_explorer_style_hash_end:
    .byte 0
    .section .note.GNU-stack,"",%progbits
