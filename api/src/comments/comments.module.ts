import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommentEntity } from './comment.entities';
import { CommentReader } from './comment-reader';
import { CommentRegister } from './comment-register';
import { CommentsController } from './comments.controller';

@Module({
  imports: [TypeOrmModule.forFeature([CommentEntity])],
  controllers: [CommentsController],
  providers: [CommentReader, CommentRegister],
})
export class CommentsModule {}
